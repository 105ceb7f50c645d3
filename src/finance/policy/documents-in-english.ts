/** Laws and measures in English, by their Chinese title: an audit works without them. */
export const documentTitlesInEnglish: Readonly<Record<string, string>> = {
  "《中华人民共和国预算法》（1994年）": "Budget Law (1994)",
  "《中华人民共和国预算法》（2014年修正）": "Budget Law (2014 amendment)",
  "《地方预决算公开操作规程》": "Rules of procedure for publishing local budgets and final accounts",
  中央部门2013年预算公开工作安排: "Arrangements for publishing central departments' budgets in 2013",
  "《党政机关厉行节约反对浪费条例》（2013年）": "Regulations on frugality and against waste (2013)",
  "《党政机关厉行节约反对浪费条例》（2025年修订）":
    "Regulations on frugality and against waste (2025 revision)",
  "《党政机关国内公务接待管理规定》": "Rules on domestic official receptions of Party and government bodies",
  "《中央和国家机关会议费管理办法》": "Measures on meeting expenses of central Party and state bodies",
  "《中央和国家机关培训费管理办法》（2013年）":
    "Measures on training expenses of central Party and state bodies (2013)",
  "《中央和国家机关培训费管理办法》": "Measures on training expenses of central Party and state bodies",
  "《中央国家机关和事业单位差旅费管理办法》":
    "Measures on travel expenses of central state bodies and institutions",
  "《中央和国家机关差旅费管理办法》": "Measures on travel expenses of central Party and state bodies",
  "《党政机关公务用车配备使用管理办法》": "Measures on the allocation and use of official vehicles",
  "《党政机关公务用车管理办法》": "Measures on official vehicles of Party and government bodies",
  "《行政单位财务规则》": "Financial rules for administrative units",
  "《事业单位财务规则》": "Financial rules for public institutions",
  "《中央预算单位政府集中采购目录及标准（2020年版）》":
    "Central catalogue and thresholds of government procurement (2020)",
  "《必须招标的工程项目规定》": "Rules on construction projects that must be tendered",
  "《政府采购促进中小企业发展管理办法》":
    "Measures on government procurement promoting small and medium enterprises",
  "《助力中小微企业稳增长调结构强能力若干措施》": "Measures helping small enterprises to grow steadily",
  "《国务院关于加强地方政府性债务管理的意见》": "State Council opinion on managing local government debt",
  "《财政部关于对地方政府债务实行限额管理的实施意见》":
    "Ministry of Finance opinion on ceilings of local government debt",
  "《地方政府性债务风险应急处置预案》": "Contingency plan for local government debt risks",
  "《地方政府债务信息公开办法（试行）》": "Trial measures on publishing local government debt",
  "县级政府性债务管理办法（本地办法口径）": "A county's measures on managing government debt",
  县级2015年部门预算编制实施方案: "A county's plan for preparing departmental budgets of 2015",
  "县级财政预算公开工作方案（2015年）": "A county's plan for publishing budgets (2015)",
  区级政府采购实施方案: "A district's plan for government procurement",
  "单位内部管理制度（2014年，本单位口径）": "A unit's internal rules (2014)",
  业务惯例: "Custom of the trade",
  "各省债务率及风险等级公开数据（2019—2024年）": "Published debt ratios and grades of provinces, 2019–2024",
  "《广东省政府性债务风险应急处置预案》（2016年）": "Guangdong contingency plan for debt risks (2016)",
  "全国人大批准的地方政府债务限额（2015年16万亿元，2021年332774亿元）":
    "Ceilings of local government debt approved by the National People's Congress",
};
